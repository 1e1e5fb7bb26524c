/** 2026년 11월 23일: the day in Korea, wherever the visitor's clock stands. */
function formatDate(date, language) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Seoul' }).format(date);
}

export { formatDate as f };
//# sourceMappingURL=formatDate.js.map
