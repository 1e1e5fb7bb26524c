import {request as ask, createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createRecordStore} from '../../../demo/server/records/createRecordStore.mjs';
import {createRecords} from '../../../demo/server/records/createRecords.mjs';
import type {ConsentRecord} from '../../../src/index.js';
import {pause} from '../harness/page/pause.js';

/** How the endpoint behaves: as it should, or as servers do in trouble. `gone` closes the line, `hang` answers nothing, `slow` takes it and answers late. */
export type Mood = 'fine' | 'slow' | 'hang' | 'gone' | 500 | 'html' | 'login' | 422;

/** One record as the receiver has it. */
export interface Received extends ConsentRecord {
  /** The text that came with it. */
  shown: string | null;
}

export interface Receiver {
  /** The same address of the portal, where the endpoint is too: `/consent-records`. */
  url(portalUrl: string): string;
  mood: Mood;
  /** Requests so far, and the answers of the receiver among them, by status. */
  requests(): number;
  answers(): Readonly<Record<number, number>>;
  received(): Promise<Received[]>;
  close(): Promise<void>;
}

/** The demo's receiver, in memory, in front of a portal: one origin, as on a real site. */
export async function startReceiver(portal: string): Promise<Receiver> {
  const store = await createRecordStore({});
  const records = createRecords(store);
  const {hostname, port} = new URL(portal);
  let requests = 0;
  const answers: Record<number, number> = {};
  const receiver = {mood: 'fine' as Mood};

  const server = createServer(async (request, response) => {
    if (request.url === '/consent-records') {
      requests++;
      const {mood} = receiver;
      if (mood === 'gone') {
        request.socket.destroy();
      } else if (mood === 500 || mood === 422) {
        response.writeHead(mood, {'content-type': 'text/plain'}).end('no');
      } else if (mood === 'html') {
        response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>M-Console</title>');
      } else if (mood === 'login') {
        response.writeHead(302, {location: '/login'}).end();
      } else if (mood !== 'hang') {
        response.on('finish', () => {
          answers[response.statusCode] = (answers[response.statusCode] ?? 0) + 1;
        });
        if (mood === 'slow') {
          const end = response.end.bind(response);
          response.end = ((chunk: string) => {
            void pause(300).then(() => end(chunk));
            return response;
          }) as typeof response.end;
        }
        await records(request, response);
      }
      return;
    }
    const {method, url, headers} = request;
    const passed = ask({host: '127.0.0.1', port, method, path: url, headers}, answer => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://${hostname}:${(server.address() as AddressInfo).port}`;

  return Object.assign(receiver, {
    url: (portalUrl: string) => portalUrl.replace(portal, origin),
    requests: () => requests,
    answers: () => answers,
    async received() {
      const list: Received[] = [];
      for await (const {id, json} of store.each({from: '', until: '9'})) {
        list.push({...(JSON.parse(json) as ConsentRecord), shown: (await store.get(id))?.text ?? null});
      }
      return list;
    },
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await store.close();
    },
  });
}
