import { type URI, UriUtils } from 'langium';

const known = new Map<string, URI>();
/** Files of a folder tend to import the same; more are worth no memory. */
const most = 1000;

/** Where a relative path leads, written with `/` in a file. */
export function addressFrom(file: URI, path: string): URI {
  const from = file.toString();
  const key = `${from.slice(0, from.lastIndexOf('/') + 1)} ${path}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= most) known.clear();
  const address = UriUtils.resolvePath(UriUtils.dirname(file), path);
  known.set(key, address);
  return address;
}
