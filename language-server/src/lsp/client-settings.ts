import { DefaultConfigurationProvider } from 'langium';

/** What a user may turn off; all is on where nothing is said. */
export interface ClientSettings {
  readonly inlayHints: {
    /** Who stands behind a name after `for`. */
    readonly personas: boolean;
    /** How a feeling differs from the one before. */
    readonly emotions: boolean;
    /** The mean feeling of a stage. */
    readonly scores: boolean;
  };
  readonly codeLens: {
    readonly references: boolean;
    readonly preview: boolean;
    readonly findings: boolean;
  };
}

/** The editor's settings under `cjm`, as last told. */
export class CjmConfiguration extends DefaultConfigurationProvider {
  get current(): ClientSettings {
    return readSettings(this.settings.cjm);
  }
}

/** Whatever a client sends: what is no `false` in its place is on. */
export function readSettings(sent: unknown): ClientSettings {
  const isOn = (group: string, name: string): boolean => valueAt(valueAt(sent, group), name) !== false;
  return {
    inlayHints: {
      personas: isOn('inlayHints', 'personas'),
      emotions: isOn('inlayHints', 'emotions'),
      scores: isOn('inlayHints', 'scores'),
    },
    codeLens: {
      references: isOn('codeLens', 'references'),
      preview: isOn('codeLens', 'preview'),
      findings: isOn('codeLens', 'findings'),
    },
  };
}

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([each]) => each === key)?.[1] : undefined;
