// Written by generate-reader.ts from the grammar. Do not edit.
import { type PlainNode, type Reader, withItem, withNode } from './reader.ts';

type ReadNode = (reader: Reader, holder: PlainNode | undefined, property: string | undefined) => PlainNode;

/** The language's words, each under itself. */
export const keywords: ReadonlyMap<string, string> = new Map(['import', 'persona', 'segment', 'role', 'share', 'channel', 'online', 'offline', 'team', 'system', 'source', 'file', 'link', 'sample', 'interview', 'survey', 'analytics', 'crm', 'support', 'review', 'social', 'observation', 'staff', 'assumption', 'metric', 'unit', 'higher', 'lower', 'journey', 'scenario', 'goal', 'state', 'current', 'future', 'of', 'owner', 'reviewed', 'every', 'days', 'day', 'weeks', 'week', 'months', 'month', 'stage', 'objective', 'attract', 'subscribe', 'convert', 'engage', 'satisfy', 'nurture', 'retain', 'delight', 'promote', 'touchpoint', 'step', 'moment-of-truth', 'when', 'duration', 'details', 'emotion', 'action', 'thought', 'need', 'expectation', 'quote', 'pain', 'gain', 'note', 'question', 'frontstage', 'backstage', 'artifact', 'target', 's', 'min', 'h', 'opportunity', 'answers', 'solution', 'status', 'proposed', 'planned', 'live', 'measured', 'dropped', 'impact', 'effort', 'low', 'medium', 'high', 'ticket', 'result', 'informed', 'path', 'move', 'exit', 'for', 'via', 'by', 'from', 'severity', 'blocker'].map((word) => [word, word]));

const kinds1 = new Set(['import', 'persona', 'channel', 'team', 'system', 'source', 'metric', 'journey']);
const kinds2 = new Set(['STRING', 'BLOCK', '{']);
const kinds3 = new Set(['STRING', 'BLOCK']);
const kinds4 = new Set(['segment', 'role', 'share', 'goal', 'action', 'thought', 'need', 'expectation', 'quote', 'pain', 'gain', 'note', 'question']);
const kinds5 = new Set(['STRING', 'BLOCK', 'online', 'offline']);
const kinds6 = new Set(['online', 'offline']);
const kinds7 = new Set(['STRING', 'BLOCK', 'interview', 'survey', 'analytics', 'crm', 'support', 'review', 'social', 'observation', 'staff', 'assumption', 'DATE', 'NUMBER', 'file', 'link', 'sample']);
const kinds8 = new Set(['interview', 'survey', 'analytics', 'crm', 'support', 'review', 'social', 'observation', 'staff', 'assumption', 'DATE', 'NUMBER', 'file', 'link', 'sample']);
const kinds9 = new Set(['interview', 'survey', 'analytics', 'crm', 'support', 'review', 'social', 'observation', 'staff', 'assumption']);
const kinds10 = new Set(['STRING', 'BLOCK', 'unit', 'higher', 'lower']);
const kinds11 = new Set(['higher', 'lower']);
const kinds12 = new Set(['STRING', 'BLOCK', 'for', 'from', '{']);
const kinds13 = new Set(['for', 'from']);
const kinds14 = new Set(['scenario', 'goal', 'state', 'owner', 'reviewed', 'stage', 'opportunity', 'path', 'move', 'action', 'thought', 'need', 'expectation', 'quote', 'pain', 'gain', 'note', 'question', 'metric']);
const kinds15 = new Set(['days', 'day', 'weeks', 'week', 'months', 'month']);
const kinds16 = new Set(['STRING', 'BLOCK', 'for', 'via', 'from', '{']);
const kinds17 = new Set(['for', 'via', 'from']);
const kinds18 = new Set(['objective', 'goal', 'touchpoint', 'step', 'emotion', 'action', 'thought', 'need', 'expectation', 'quote', 'pain', 'gain', 'note', 'question', 'metric', 'opportunity', 'moment-of-truth', 'when', 'duration', 'owner', 'details', 'link']);
const kinds19 = new Set(['attract', 'subscribe', 'convert', 'engage', 'satisfy', 'nurture', 'retain', 'delight', 'promote']);
const kinds20 = new Set(['touchpoint', 'step']);
const kinds21 = new Set(['emotion', 'action', 'thought', 'need', 'expectation', 'quote', 'pain', 'gain', 'note', 'question', 'frontstage', 'backstage', 'support', 'artifact', 'metric', 'opportunity', 'moment-of-truth', 'when', 'duration', 'owner', 'details', 'link']);
const kinds22 = new Set(['severity', 'for', 'from']);
const kinds23 = new Set(['action', 'thought', 'need', 'expectation', 'quote', 'pain', 'gain', 'note', 'question']);
const kinds24 = new Set(['frontstage', 'backstage', 'support', 'artifact']);
const kinds25 = new Set(['%', '/', 's', 'min', 'h', 'days', 'day', 'weeks', 'week', 'months', 'month']);
const kinds26 = new Set(['s', 'min', 'h', 'days', 'day', 'weeks', 'week', 'months', 'month']);
const kinds27 = new Set(['STRING', 'BLOCK', 'answers', '{']);
const kinds28 = new Set(['solution', 'owner', 'impact', 'effort', 'result']);
const kinds29 = new Set(['owner', 'status', 'impact', 'effort', 'ticket', 'result', 'informed', 'metric']);
const kinds30 = new Set(['DATE', 'NUMBER']);
const kinds31 = new Set(['proposed', 'planned', 'live', 'measured', 'dropped']);
const kinds32 = new Set(['low', 'medium', 'high']);
const kinds33 = new Set(['STRING', 'BLOCK', 'for', ':']);
const kinds34 = new Set(['low', 'medium', 'high', 'blocker']);
const kinds35 = new Set(['.']);

export function readDocument(reader: Reader): PlainNode {
const node = reader.open('Document', undefined, undefined);
while (kinds1.has(reader.kind)) {switch (reader.kind) {case 'import': {node.imports = withNode(node.imports, readImport(reader, node, 'imports')); break;}
case 'persona':
case 'channel':
case 'team':
case 'system':
case 'source':
case 'metric':
case 'journey': {node.declarations = withNode(node.declarations, readDeclaration(reader, node, 'declarations')); break;} default: return reader.giveUp(); }}
reader.finish();
node.imports ??= [];
node.declarations ??= [];
return reader.close(node);
}

function readImport(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Import', holder, property);
reader.word(node, 'import');
node.path = reader.value(node, 'path', readText);
return reader.close(node);
}

function readDeclaration(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
switch (reader.kind) {case 'persona': {return readPersona(reader, holder, property);}
case 'channel': {return readChannel(reader, holder, property);}
case 'team': {return readTeam(reader, holder, property);}
case 'system': {return readSystem(reader, holder, property);}
case 'source': {return readSource(reader, holder, property);}
case 'metric': {return readMetric(reader, holder, property);}
case 'journey': {return readJourney(reader, holder, property);} default: return reader.giveUp(); }
}

function readPersona(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Persona', holder, property);
reader.word(node, 'persona');
if (reader.isAtName(kinds2)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
if (reader.isAt('{')) {reader.word(node, '{');
while (kinds4.has(reader.kind)) {node.facts = withNode(node.facts, readPersonaFact(reader, node, 'facts'));}
reader.word(node, '}');} else reader.endLine();
node.facts ??= [];
return reader.close(node);
}

function readPersonaFact(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
switch (reader.kind) {case 'segment': {return readSegment(reader, holder, property);}
case 'role': {return readRole(reader, holder, property);}
case 'share': {return readShare(reader, holder, property);}
case 'goal': {return readGoal(reader, holder, property);}
case 'action':
case 'thought':
case 'need':
case 'expectation':
case 'quote':
case 'pain':
case 'gain':
case 'note':
case 'question': {return readRemark(reader, holder, property);} default: return reader.giveUp(); }
}

function readSegment(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Segment', holder, property);
reader.word(node, 'segment');
node.text = reader.value(node, 'text', readText);
return reader.close(node);
}

function readRole(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Role', holder, property);
reader.word(node, 'role');
node.text = reader.value(node, 'text', readText);
return reader.close(node);
}

function readShare(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Share', holder, property);
reader.word(node, 'share');
node.percent = reader.number(node, 'percent');
reader.word(node, '%');
return reader.close(node);
}

function readChannel(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Channel', holder, property);
reader.word(node, 'channel');
if (reader.isAtName(kinds5)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
if (kinds6.has(reader.kind)) {node.presence = reader.oneOf(node, kinds6, 'presence');}
return reader.close(node);
}

function readTeam(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Team', holder, property);
reader.word(node, 'team');
if (reader.isAtName(kinds3)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
return reader.close(node);
}

function readSystem(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('System', holder, property);
reader.word(node, 'system');
if (reader.isAtName(kinds3)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
return reader.close(node);
}

function readSource(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Source', holder, property);
reader.word(node, 'source');
if (reader.isAtName(kinds7)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
while (kinds8.has(reader.kind)) {node.facts = withNode(node.facts, readSourceFact(reader, node, 'facts'));}
node.facts ??= [];
return reader.close(node);
}

function readSourceFact(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('SourceFact', holder, property);
switch (reader.kind) {case 'interview':
case 'survey':
case 'analytics':
case 'crm':
case 'support':
case 'review':
case 'social':
case 'observation':
case 'staff':
case 'assumption': {node.$type = 'SourceKind';
node.kind = reader.value(node, 'kind', readSourceKindWord); break;}
case 'DATE':
case 'NUMBER': {node.$type = 'SourceDate';
node.date = reader.value(node, 'date', readDay); break;}
case 'file': {node.$type = 'SourceFile';
reader.word(node, 'file');
node.path = reader.value(node, 'path', readText); break;}
case 'link': {node.$type = 'SourceLink';
reader.word(node, 'link');
node.url = reader.value(node, 'url', readText); break;}
case 'sample': {node.$type = 'SourceSample';
reader.word(node, 'sample');
node.size = reader.number(node, 'size'); break;} default: return reader.giveUp(); }
return reader.close(node);
}

function readSourceKindWord(reader: Reader): string {
return reader.part(kinds9);
}

function readMetric(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Metric', holder, property);
reader.word(node, 'metric');
if (reader.isAtName(kinds10)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
if (reader.isAt('unit')) {reader.word(node, 'unit');
node.unit = reader.value(node, 'unit', readText);}
if (kinds11.has(reader.kind)) {node.better = reader.oneOf(node, kinds11, 'better');}
return reader.close(node);
}

function readJourney(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Journey', holder, property);
reader.word(node, 'journey');
if (reader.isAtName(kinds12)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
while (kinds13.has(reader.kind)) {switch (reader.kind) {case 'for': {readForClause(reader, node); break;}
case 'from': {readFromClause(reader, node); break;} default: return reader.giveUp(); }}
reader.word(node, '{');
while (kinds14.has(reader.kind)) {node.items = withNode(node.items, readJourneyItem(reader, node, 'items'));}
reader.word(node, '}');
node.personas ??= [];
node.sources ??= [];
node.items ??= [];
return reader.close(node);
}

function readJourneyItem(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
switch (reader.kind) {case 'scenario': {return readScenario(reader, holder, property);}
case 'goal': {return readGoal(reader, holder, property);}
case 'state': {return readState(reader, holder, property);}
case 'owner': {return readOwner(reader, holder, property);}
case 'reviewed': {return readReviewed(reader, holder, property);}
case 'stage': {return readStage(reader, holder, property);}
case 'opportunity': {return readOpportunity(reader, holder, property);}
case 'path': {return readPath(reader, holder, property);}
case 'move': {return readMove(reader, holder, property);}
case 'action':
case 'thought':
case 'need':
case 'expectation':
case 'quote':
case 'pain':
case 'gain':
case 'note':
case 'question': {return readRemark(reader, holder, property);}
case 'metric': {return readMeasure(reader, holder, property);} default: return reader.giveUp(); }
}

function readScenario(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Scenario', holder, property);
reader.word(node, 'scenario');
node.text = reader.value(node, 'text', readText);
return reader.close(node);
}

function readGoal(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Goal', holder, property);
reader.word(node, 'goal');
node.text = reader.value(node, 'text', readText);
return reader.close(node);
}

function readState(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('State', holder, property);
reader.word(node, 'state');
switch (reader.kind) {case 'current': {node.kind = reader.word(node, 'current', 'kind'); break;}
case 'future': {node.kind = reader.word(node, 'future', 'kind');
if (reader.isAt('of')) {reader.word(node, 'of');
node.of = reader.reference(node, 'of', readName);} break;} default: return reader.giveUp(); }
return reader.close(node);
}

function readOwner(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Owner', holder, property);
reader.word(node, 'owner');
node.team = reader.reference(node, 'team', readName);
return reader.close(node);
}

function readReviewed(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Reviewed', holder, property);
reader.word(node, 'reviewed');
node.date = reader.value(node, 'date', readDay);
if (reader.isAt('every')) {reader.word(node, 'every');
node.every = reader.number(node, 'every');
node.unit = reader.oneOf(node, kinds15, 'unit');}
return reader.close(node);
}

function readStage(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Stage', holder, property);
reader.word(node, 'stage');
if (reader.isAtName(kinds16)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
while (kinds17.has(reader.kind)) {switch (reader.kind) {case 'for': {readForClause(reader, node); break;}
case 'via': {readViaClause(reader, node); break;}
case 'from': {readFromClause(reader, node); break;} default: return reader.giveUp(); }}
if (reader.isAt('{')) {reader.word(node, '{');
while (kinds18.has(reader.kind)) {node.items = withNode(node.items, readStageItem(reader, node, 'items'));}
reader.word(node, '}');} else reader.endLine();
node.personas ??= [];
node.channels ??= [];
node.sources ??= [];
node.items ??= [];
return reader.close(node);
}

function readStageItem(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
switch (reader.kind) {case 'objective': {return readObjective(reader, holder, property);}
case 'goal': {return readGoal(reader, holder, property);}
case 'touchpoint':
case 'step': {return readTouchpoint(reader, holder, property);}
case 'emotion': {return readEmotion(reader, holder, property);}
case 'action':
case 'thought':
case 'need':
case 'expectation':
case 'quote':
case 'pain':
case 'gain':
case 'note':
case 'question': {return readRemark(reader, holder, property);}
case 'metric': {return readMeasure(reader, holder, property);}
case 'opportunity': {return readOpportunity(reader, holder, property);}
case 'moment-of-truth':
case 'when':
case 'duration':
case 'owner':
case 'details':
case 'link': {return readPlaceFact(reader, holder, property);} default: return reader.giveUp(); }
}

function readObjective(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Objective', holder, property);
reader.word(node, 'objective');
node.objective = reader.value(node, 'objective', readObjectiveWord);
return reader.close(node);
}

function readObjectiveWord(reader: Reader): string {
return reader.part(kinds19);
}

function readTouchpoint(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Touchpoint', holder, property);
node.kind = reader.oneOf(node, kinds20, 'kind');
if (reader.isAtName(kinds16)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
while (kinds17.has(reader.kind)) {switch (reader.kind) {case 'for': {readForClause(reader, node); break;}
case 'via': {readViaClause(reader, node); break;}
case 'from': {readFromClause(reader, node); break;} default: return reader.giveUp(); }}
if (reader.isAt('{')) {reader.word(node, '{');
while (kinds21.has(reader.kind)) {node.items = withNode(node.items, readTouchpointItem(reader, node, 'items'));}
reader.word(node, '}');} else reader.endLine();
node.personas ??= [];
node.channels ??= [];
node.sources ??= [];
node.items ??= [];
return reader.close(node);
}

function readTouchpointItem(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
switch (reader.kind) {case 'emotion': {return readEmotion(reader, holder, property);}
case 'action':
case 'thought':
case 'need':
case 'expectation':
case 'quote':
case 'pain':
case 'gain':
case 'note':
case 'question': {return readRemark(reader, holder, property);}
case 'frontstage':
case 'backstage':
case 'support':
case 'artifact': {return readBacking(reader, holder, property);}
case 'metric': {return readMeasure(reader, holder, property);}
case 'opportunity': {return readOpportunity(reader, holder, property);}
case 'moment-of-truth':
case 'when':
case 'duration':
case 'owner':
case 'details':
case 'link': {return readPlaceFact(reader, holder, property);} default: return reader.giveUp(); }
}

function readPlaceFact(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
switch (reader.kind) {case 'moment-of-truth': {return readMomentOfTruth(reader, holder, property);}
case 'when': {return readWhen(reader, holder, property);}
case 'duration': {return readDuration(reader, holder, property);}
case 'owner': {return readOwner(reader, holder, property);}
case 'details': {return readDetails(reader, holder, property);}
case 'link': {return readLink(reader, holder, property);} default: return reader.giveUp(); }
}

function readMomentOfTruth(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('MomentOfTruth', holder, property);
reader.word(node, 'moment-of-truth');
if (kinds3.has(reader.kind)) {node.why = reader.value(node, 'why', readText);}
return reader.close(node);
}

function readWhen(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('When', holder, property);
reader.word(node, 'when');
node.text = reader.value(node, 'text', readText);
return reader.close(node);
}

function readDuration(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Duration', holder, property);
reader.word(node, 'duration');
node.value = readValue(reader, node, 'value');
return reader.close(node);
}

function readDetails(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Details', holder, property);
reader.word(node, 'details');
node.journey = reader.reference(node, 'journey', readName);
return reader.close(node);
}

function readLink(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Link', holder, property);
reader.word(node, 'link');
node.url = reader.value(node, 'url', readText);
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
return reader.close(node);
}

function readEmotion(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Emotion', holder, property);
reader.word(node, 'emotion');
node.value = reader.number(node, 'value');
if (kinds3.has(reader.kind)) {node.word = reader.value(node, 'word', readText);}
while (kinds13.has(reader.kind)) {switch (reader.kind) {case 'for': {readForClause(reader, node); break;}
case 'from': {readFromClause(reader, node); break;} default: return reader.giveUp(); }}
node.personas ??= [];
node.sources ??= [];
return reader.close(node);
}

function readRemark(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Remark', holder, property);
node.kind = reader.value(node, 'kind', readRemarkKind);
if (reader.isAtName(kinds3)) {node.name = reader.value(node, 'name', readName);}
node.text = reader.value(node, 'text', readText);
while (kinds22.has(reader.kind)) {switch (reader.kind) {case 'severity': {readSeverityClause(reader, node); break;}
case 'for': {readForClause(reader, node); break;}
case 'from': {readFromClause(reader, node); break;} default: return reader.giveUp(); }}
node.severities ??= [];
node.personas ??= [];
node.sources ??= [];
return reader.close(node);
}

function readRemarkKind(reader: Reader): string {
return reader.part(kinds23);
}

function readBacking(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Backing', holder, property);
node.row = reader.value(node, 'row', readBackingRow);
node.text = reader.value(node, 'text', readText);
while (reader.isAt('by')) {readByClause(reader, node);}
node.actors ??= [];
return reader.close(node);
}

function readBackingRow(reader: Reader): string {
return reader.part(kinds24);
}

function readMeasure(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Measure', holder, property);
reader.word(node, 'metric');
node.metric = reader.reference(node, 'metric', readName);
if (reader.isAt('NUMBER')) {node.value = readValue(reader, node, 'value');}
if (reader.isAt('target')) {reader.word(node, 'target');
node.target = readValue(reader, node, 'target');}
while (kinds13.has(reader.kind)) {switch (reader.kind) {case 'for': {readForClause(reader, node); break;}
case 'from': {readFromClause(reader, node); break;} default: return reader.giveUp(); }}
node.personas ??= [];
node.sources ??= [];
return reader.close(node);
}

function readValue(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Value', holder, property);
node.number = reader.number(node, 'number');
if (reader.isAt('..')) {reader.word(node, '..');
node.to = reader.number(node, 'to');}
if (kinds25.has(reader.kind)) {switch (reader.kind) {case '%': {reader.word(node, '%', 'percent');
node.percent = true; break;}
case '/': {reader.word(node, '/');
node.of = reader.number(node, 'of'); break;}
case 's':
case 'min':
case 'h':
case 'days':
case 'day':
case 'weeks':
case 'week':
case 'months':
case 'month': {node.time = reader.value(node, 'time', readTimeUnit); break;} default: return reader.giveUp(); }}
node.percent ??= false;
return reader.close(node);
}

function readTimeUnit(reader: Reader): string {
return reader.part(kinds26);
}

function readOpportunity(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Opportunity', holder, property);
reader.word(node, 'opportunity');
if (reader.isAtName(kinds27)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
if (reader.isAt('answers')) {reader.word(node, 'answers');
node.answers = withItem(node.answers, reader.reference(node, 'answers', readQualified));
while (reader.isAt(',')) {reader.word(node, ',');
node.answers = withItem(node.answers, reader.reference(node, 'answers', readQualified));}}
if (reader.isAt('{')) {reader.word(node, '{');
while (kinds28.has(reader.kind)) {node.items = withNode(node.items, readOpportunityItem(reader, node, 'items'));}
reader.word(node, '}');} else reader.endLine();
node.answers ??= [];
node.items ??= [];
return reader.close(node);
}

function readOpportunityItem(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
switch (reader.kind) {case 'solution': {return readSolution(reader, holder, property);}
case 'owner': {return readOwner(reader, holder, property);}
case 'impact': {return readImpact(reader, holder, property);}
case 'effort': {return readEffort(reader, holder, property);}
case 'result': {return readResult(reader, holder, property);} default: return reader.giveUp(); }
}

function readSolution(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Solution', holder, property);
reader.word(node, 'solution');
if (reader.isAtName(kinds2)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
if (reader.isAt('{')) {reader.word(node, '{');
while (kinds29.has(reader.kind)) {node.items = withNode(node.items, readSolutionItem(reader, node, 'items'));}
reader.word(node, '}');} else reader.endLine();
node.items ??= [];
return reader.close(node);
}

function readSolutionItem(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
switch (reader.kind) {case 'owner': {return readOwner(reader, holder, property);}
case 'status': {return readStatus(reader, holder, property);}
case 'impact': {return readImpact(reader, holder, property);}
case 'effort': {return readEffort(reader, holder, property);}
case 'ticket': {return readTicket(reader, holder, property);}
case 'result': {return readResult(reader, holder, property);}
case 'informed': {return readInformed(reader, holder, property);}
case 'metric': {return readMeasure(reader, holder, property);} default: return reader.giveUp(); }
}

function readStatus(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Status', holder, property);
reader.word(node, 'status');
node.status = reader.value(node, 'status', readStatusWord);
if (kinds30.has(reader.kind)) {node.since = reader.value(node, 'since', readDay);}
return reader.close(node);
}

function readStatusWord(reader: Reader): string {
return reader.part(kinds31);
}

function readImpact(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Impact', holder, property);
reader.word(node, 'impact');
node.level = reader.value(node, 'level', readLevel);
return reader.close(node);
}

function readEffort(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Effort', holder, property);
reader.word(node, 'effort');
node.level = reader.value(node, 'level', readLevel);
return reader.close(node);
}

function readLevel(reader: Reader): string {
return reader.part(kinds32);
}

function readTicket(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Ticket', holder, property);
reader.word(node, 'ticket');
node.url = reader.value(node, 'url', readText);
return reader.close(node);
}

function readResult(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Result', holder, property);
reader.word(node, 'result');
node.metric = reader.reference(node, 'metric', readName);
node.before = readValue(reader, node, 'before');
if (reader.isAt('->')) {reader.word(node, '->');
node.after = readValue(reader, node, 'after');}
while (reader.isAt('from')) {readFromClause(reader, node);}
node.sources ??= [];
return reader.close(node);
}

function readInformed(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Informed', holder, property);
reader.word(node, 'informed');
node.teams = withItem(node.teams, reader.reference(node, 'teams', readName));
while (reader.isAt(',')) {reader.word(node, ',');
node.teams = withItem(node.teams, reader.reference(node, 'teams', readName));}
node.teams ??= [];
return reader.close(node);
}

function readPath(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Path', holder, property);
reader.word(node, 'path');
if (reader.isAtName(kinds33)) {node.name = reader.value(node, 'name', readName);}
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
while (reader.isAt('for')) {readForClause(reader, node);}
reader.word(node, ':');
node.stops = withNode(node.stops, readStop(reader, node, 'stops'));
while (reader.isAt('->')) {reader.word(node, '->');
node.stops = withNode(node.stops, readStop(reader, node, 'stops'));}
node.personas ??= [];
node.stops ??= [];
return reader.close(node);
}

function readStop(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Stop', holder, property);
node.touchpoint = reader.reference(node, 'touchpoint', readName);
return reader.close(node);
}

function readMove(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('Move', holder, property);
reader.word(node, 'move');
node.source = reader.reference(node, 'source', readName);
do {reader.word(node, '->');
node.targets = withNode(node.targets, readMoveTarget(reader, node, 'targets'));} while (reader.isAt('->'));
if (kinds3.has(reader.kind)) {node.label = reader.value(node, 'label', readText);}
if (reader.isAt('NUMBER')) {node.share = reader.number(node, 'share');
reader.word(node, '%');}
while (reader.isAt('from')) {readFromClause(reader, node);}
node.targets ??= [];
node.sources ??= [];
return reader.close(node);
}

function readMoveTarget(reader: Reader, holder: PlainNode | undefined, property: string | undefined): PlainNode {
const node = reader.open('MoveTarget', holder, property);
switch (reader.nameOrKind()) {case 'ID': {node.touchpoint = reader.reference(node, 'touchpoint', readName); break;}
case 'exit': {reader.word(node, 'exit', 'exit');
node.exit = true; break;} default: return reader.giveUp(); }
node.exit ??= false;
return reader.close(node);
}

function readForClause(reader: Reader, node: PlainNode): void {
reader.word(node, 'for');
node.personas = withItem(node.personas, reader.reference(node, 'personas', readName));
while (reader.isAt(',')) {reader.word(node, ',');
node.personas = withItem(node.personas, reader.reference(node, 'personas', readName));}
}

function readViaClause(reader: Reader, node: PlainNode): void {
reader.word(node, 'via');
node.channels = withItem(node.channels, reader.reference(node, 'channels', readName));
while (reader.isAt(',')) {reader.word(node, ',');
node.channels = withItem(node.channels, reader.reference(node, 'channels', readName));}
}

function readByClause(reader: Reader, node: PlainNode): void {
reader.word(node, 'by');
node.actors = withItem(node.actors, reader.reference(node, 'actors', readName));
while (reader.isAt(',')) {reader.word(node, ',');
node.actors = withItem(node.actors, reader.reference(node, 'actors', readName));}
}

function readFromClause(reader: Reader, node: PlainNode): void {
reader.word(node, 'from');
node.sources = withItem(node.sources, reader.reference(node, 'sources', readName));
while (reader.isAt(',')) {reader.word(node, ',');
node.sources = withItem(node.sources, reader.reference(node, 'sources', readName));}
}

function readSeverityClause(reader: Reader, node: PlainNode): void {
reader.word(node, 'severity');
node.severities = withItem(node.severities, reader.value(node, 'severities', readSeverity));
}

function readSeverity(reader: Reader): string {
return reader.part(kinds34);
}

function readQualified(reader: Reader): string {
let text = readName(reader);
if (reader.isAt('.')) text += reader.part(kinds35) + readName(reader);
return text;
}

function readDay(reader: Reader): string {
return reader.part(kinds30);
}

function readName(reader: Reader): string {
return reader.name();
}

function readText(reader: Reader): string {
return reader.part(kinds3);
}

export const readers: Readonly<Record<string, ReadNode>> = {Import: readImport, Persona: readPersona, Segment: readSegment, Role: readRole, Share: readShare, Channel: readChannel, Team: readTeam, System: readSystem, Source: readSource, SourceKind: readSourceFact, SourceDate: readSourceFact, SourceFile: readSourceFact, SourceLink: readSourceFact, SourceSample: readSourceFact, Metric: readMetric, Journey: readJourney, Scenario: readScenario, Goal: readGoal, State: readState, Owner: readOwner, Reviewed: readReviewed, Stage: readStage, Objective: readObjective, Touchpoint: readTouchpoint, MomentOfTruth: readMomentOfTruth, When: readWhen, Duration: readDuration, Details: readDetails, Link: readLink, Emotion: readEmotion, Remark: readRemark, Backing: readBacking, Measure: readMeasure, Value: readValue, Opportunity: readOpportunity, Solution: readSolution, Status: readStatus, Impact: readImpact, Effort: readEffort, Ticket: readTicket, Result: readResult, Informed: readInformed, Path: readPath, Stop: readStop, Move: readMove, MoveTarget: readMoveTarget,};
