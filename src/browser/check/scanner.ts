import { find } from '../kit/element.ts';
import { decodeCode, type Picture } from './decoder.ts';

/** Between two looks at the picture of the camera, in milliseconds. */
const LOOK_EVERY = 200;
/** Larger pictures only take longer to read. */
const MAX_SIDE = 1280;

/**
 * Opens the camera in a dialog and waits for a code. This file, and the decoder behind it, are loaded
 * when the visitor starts to scan, not before.
 *
 * @param say words of the page by key
 * @returns what the code says, or nothing when the dialog was closed
 */
export async function openScanner(
  dialog: HTMLDialogElement,
  say: (key: string) => string,
): Promise<string | undefined> {
  const video = find<HTMLVideoElement>(dialog, 'video');
  const status = find(dialog, '[data-scan-status]');
  const photo = find<HTMLInputElement>(dialog, '[data-scan-photo]');
  const closed = new AbortController();
  let resolve!: (text: string | undefined) => void;
  const answer = new Promise<string | undefined>((done) => {
    resolve = done;
  });
  const tell = (key: string) => {
    status.textContent = say(key);
  };

  dialog.addEventListener('close', () => resolve(undefined), { signal: closed.signal });
  photo.addEventListener(
    'change',
    async () => {
      const file = photo.files?.[0];
      const text = file && (await readPhoto(file));
      if (text === undefined) tell('scanNothing');
      else resolve(text);
    },
    { signal: closed.signal },
  );
  dialog.showModal();
  tell('scanStarting');
  const stream = openCamera(video);
  stream
    .then(async (open) => {
      tell(open ? 'scanHint' : 'scanNoCamera');
      if (!open) return;
      const text = await watch(video, closed.signal);
      if (text !== undefined) resolve(text);
    })
    .catch(() => tell('scanNoCamera'));

  const text = await answer;
  closed.abort();
  photo.value = '';
  video.hidden = true;
  video.srcObject = null;
  if (dialog.open) dialog.close();
  // The light of the camera goes out even when it came on after the dialog had gone.
  for (const track of (await stream.catch(() => undefined))?.getTracks() ?? []) track.stop();
  return text;
}

/** The stream of the camera that looks away from the person, or nothing where there is none or it is refused. */
async function openCamera(video: HTMLVideoElement): Promise<MediaStream | undefined> {
  // Absent over plain http and in many browsers inside other apps.
  if (navigator.mediaDevices?.getUserMedia === undefined) return undefined;
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: MAX_SIDE } },
    });
    video.srcObject = stream;
    video.hidden = false;
    await video.play();
    return stream;
  } catch {
    return undefined;
  }
}

async function watch(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  while (!signal.aborted) {
    const text =
      video.videoWidth > 0
        ? await decodeCode(draw(video, video.videoWidth, video.videoHeight))
        : undefined;
    if (text !== undefined) return text;
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
  }
  return undefined;
}

async function readPhoto(file: File): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    return await decodeCode(draw(bitmap, bitmap.width, bitmap.height));
  } catch {
    return undefined;
  }
}

function draw(source: CanvasImageSource, width: number, height: number): Picture {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return { canvas, pixels: () => context.getImageData(0, 0, canvas.width, canvas.height) };
}
