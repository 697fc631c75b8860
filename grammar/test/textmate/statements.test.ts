import { expect, test } from 'vitest';
import { colours } from './colours.ts';

test('colours evidence, measures, owners, the blueprint, states and solutions', () => {
  const text = `import "shop.cjm"
source talks "12 interviews" interview 2026-05 sample 12
journey buy "Buying" for anna from talks {
state    future of today
reviewed 2026-06-30 every 6 months
owner    ecom
stage "Checkout" {
  objective convert
  touchpoint support {
    moment-of-truth "Here"
    duration  2..5 min
    metric    conversion 312/4800 target 9% from ga
    backstage "Fetched" by ecom, carrier
  }
}
opportunity early { solution badge { status live 2026-05 impact high result aov 6.5% -> 7.8% informed ecom } }
}`;
  expect(colours(text)).toMatchInlineSnapshot(`
    "keyword.control.import: import
    string.quoted.double: shop.cjm
    storage.type: source
    entity.name.type: talks
    string.quoted.double: 12 interviews
    constant.language.word: interview
    constant.numeric.date: 2026-05
    keyword.other.fact: sample
    constant.numeric: 12
    storage.type: journey
    entity.name.type: buy
    string.quoted.double: Buying
    keyword.control.clause: for
    variable.other.reference: anna
    keyword.control.clause: from
    variable.other.reference: talks
    keyword.other.fact: state
    constant.language.word: future
    keyword.control.clause: of
    variable.other.reference: today
    keyword.other.fact: reviewed
    constant.numeric.date: 2026-06-30
    keyword.other.fact: every
    constant.numeric: 6
    keyword.other.unit: months
    keyword.other.fact: owner
    variable.other.reference: ecom
    storage.type: stage
    string.quoted.double: Checkout
    keyword.other.fact: objective
    constant.language.word: convert
    storage.type: touchpoint
    entity.name.type: support
    keyword.other.fact: moment-of-truth
    string.quoted.double: Here
    keyword.other.fact: duration
    constant.numeric: 2..5
    keyword.other.unit: min
    keyword.other.measure: metric
    variable.other.reference: conversion
    constant.numeric: 312/4800
    keyword.other.fact: target
    constant.numeric: 9
    keyword.other.unit: %
    keyword.control.clause: from
    variable.other.reference: ga
    keyword.other.remark: backstage
    string.quoted.double: Fetched
    keyword.control.clause: by
    variable.other.reference: ecom
    variable.other.reference: carrier
    storage.type: opportunity
    entity.name.type: early
    storage.type: solution
    entity.name.type: badge
    keyword.other.fact: status
    constant.language.word: live
    constant.numeric.date: 2026-05
    keyword.other.fact: impact
    constant.language.word: high
    keyword.other.measure: result
    variable.other.reference: aov
    constant.numeric: 6.5
    keyword.other.unit: %
    keyword.operator.arrow: ->
    constant.numeric: 7.8
    keyword.other.unit: %
    keyword.other.fact: informed
    variable.other.reference: ecom"
  `);
});

test('colours every kind of statement', () => {
  const text = `
/// Buys for others.
persona anna "Anna, \\"first\\" buyer" { segment "New" share 40% need price "Know it" }
channel app "App" online
journey buy "Buying" for anna, boris {
stage "Checkout" via app { // inner
  touchpoint delivery { emotion −1.5 "cheated" for anna pain fee "Late" severity high }
}
opportunity early "Early" answers fee,
  buy.price
path ad "From an ad" for anna : ad -> delivery -> paid
move delivery -> exit "too dear" 34%
}`;
  expect(colours(text)).toMatchInlineSnapshot(`
    "comment.line.documentation:  Buys for others.
    storage.type: persona
    entity.name.type: anna
    string.quoted.double: Anna, 
    constant.character.escape: \\"
    string.quoted.double: first
    constant.character.escape: \\"
    string.quoted.double:  buyer
    keyword.other.fact: segment
    string.quoted.double: New
    keyword.other.fact: share
    constant.numeric: 40
    keyword.other.unit: %
    keyword.other.remark: need
    entity.name.tag: price
    string.quoted.double: Know it
    storage.type: channel
    entity.name.type: app
    string.quoted.double: App
    constant.language.word: online
    storage.type: journey
    entity.name.type: buy
    string.quoted.double: Buying
    keyword.control.clause: for
    variable.other.reference: anna
    variable.other.reference: boris
    storage.type: stage
    string.quoted.double: Checkout
    keyword.control.clause: via
    variable.other.reference: app
    comment.line.double-slash:  inner
    storage.type: touchpoint
    entity.name.type: delivery
    keyword.other.emotion: emotion
    constant.numeric.emotion: −1.5
    string.quoted.double: cheated
    keyword.control.clause: for
    variable.other.reference: anna
    keyword.other.remark: pain
    entity.name.tag: fee
    string.quoted.double: Late
    keyword.control.clause: severity
    constant.language.severity: high
    storage.type: opportunity
    entity.name.type: early
    string.quoted.double: Early
    keyword.control.clause: answers
    variable.other.reference: fee
    variable.other.reference: buy.price
    storage.type: path
    entity.name.type: ad
    string.quoted.double: From an ad
    keyword.control.clause: for
    variable.other.reference: anna
    variable.other.reference: ad
    keyword.operator.arrow: ->
    variable.other.reference: delivery
    keyword.operator.arrow: ->
    variable.other.reference: paid
    keyword.control.move: move
    variable.other.reference: delivery
    keyword.operator.arrow: ->
    constant.language.exit: exit
    string.quoted.double: too dear
    constant.numeric: 34
    keyword.other.unit: %"
  `);
});
