/**
 * Are there changes of the policy to come that the visitor has not put away? `upcoming`: the number of `Settings`. Only a page with such a change looks into
 * storage, where older versions left a day, which is no number and equal to none.
 */
function hasNews(upcoming) {
    try {
        return upcoming && +localStorage.donguiNews !== upcoming;
    }
    catch {
        // Where nothing can be put away it is told on every page.
        return true;
    }
}

export { hasNews as h };
//# sourceMappingURL=hasNews.js.map
