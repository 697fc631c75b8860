import { commands, type Disposable, EventEmitter, type Memento } from 'vscode';
import { isFiltering, type JourneyFilter, noFilter, readFilter } from './filter.ts';

/** The filter of this workspace, which outlives the window. */
export interface KeptFilter {
  readonly value: JourneyFilter;
  set(filter: JourneyFilter): void;
  onDidChange(listener: () => void): Disposable;
}

const key = 'journeyFilter';

export function createKeptFilter(memory: Memento): KeptFilter {
  const changed = new EventEmitter<void>();
  let value = readFilter(memory.get(key, noFilter));
  const tell = () => commands.executeCommand('setContext', 'cjm.isFiltering', isFiltering(value));
  void tell();
  return {
    get value() {
      return value;
    },
    set(filter) {
      value = filter;
      void memory.update(key, filter);
      void tell();
      changed.fire();
    },
    onDidChange: changed.event,
  };
}
