/** Where an upload stands. */
export type Sent = { id: string } | { problem: string };

const UNSENT = 'The upload didn’t get through. Check your connection, and try again.';

/** Sends a file as the body of a request, and says how much of it is on its way: `fetch` can't say that. */
export function sendFile(
  file: File,
  fields: Record<string, string>,
  onProgress: (share: number) => void,
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/documents/upload?${new URLSearchParams({ ...fields, name: file.name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.response ?? { problem: UNSENT });
    request.onerror = () => resolve({ problem: UNSENT });
    request.send(file);
  });
}
