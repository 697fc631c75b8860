/**
 * Ten small maps without a mistake, each a file of its own; together they use every word of the language, so that
 * whatever a hostile text may leave behind is met by one of them.
 */
export const soundMaps: ReadonlyMap<string, string> = new Map([
  [
    'small.cjm',
    `persona me "Me"
journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea" { emotion +1 }
    touchpoint "Take the bus" { emotion -0.5 "late again" }
  }
}`,
  ],
  [
    'cast.cjm',
    `persona anna "Anna" {
  segment "New customers"
  role "Nurse"
  share 40%
  goal "Buy a gift before Friday"
  need fullPrice "Know the full price early"
  pain "Little time" severity blocker
}
team ecom "E-commerce"
system carrier "Tariff service"
channel app "Mobile app" online
channel shop "Shop" offline
channel post "Letters"
journey buy "Buying" for anna {
  owner ecom
  stage pay "Pay" via app, shop, post { touchpoint card "Pays" { frontstage "A form" by carrier, ecom } }
}`,
  ],
  [
    'evidence.cjm',
    `source talks "Talks" interview 2026-05 sample 12 file "talks.md"
source poll "Poll" survey 2026-05-14
source web "Visits" analytics link "https://example.org/board"
source desk crm
source calls support
source stars review
source posts social 2026
source visit observation
source team staff
source guess "A guess" assumption
journey j "J" from talks, poll {
  stage s "S" from web, desk, calls {
    touchpoint t "T" {
      thought "Why?" from stars, posts, visit severity high
      quote "So it is." from team, guess
    }
  }
}`,
  ],
  [
    'remarks.cjm',
    `persona anna "Anna"
channel call "Call"
journey j "J" for anna {
  note "On the whole"
  stage s "S" {
    objective convert
    goal "Pay without surprises"
    emotion -1 "tense"
    question "Who pays the fee?"
    touchpoint t "T" for anna via call {
      action "Compares"
      expectation "A price"
      gain "A rest"
      pain fee "The fee" severity low for anna
      need sum "The sum" severity medium
      emotion +0.5 for anna
      backstage "Looks it up"
      support "A table"
      artifact "A letter"
    }
  }
}`,
  ],
  [
    'places.cjm',
    `journey outer "Outer" {
  stage s "S" {
    moment-of-truth
    when "Week 7"
    step wait "Waits" {
      duration 2..5 min
      details inner
      link "https://example.org" "More"
      moment-of-truth "Here it is decided"
    }
    step read "Reads" { duration 40 s }
    step ring "Rings" { duration 1 h }
    step rest "Rests" { duration 1 day }
    step sit "Sits" { duration 2 days }
    step stand "Stands" { duration 1 week }
    step lie "Lies" { duration 2 weeks }
    step walk "Walks" { duration 1 month }
    step run "Runs" { duration 1..2 months }
  }
}
journey inner "Inner" { stage "Only" { step "Alone" { emotion 0 } } }`,
  ],
  [
    'measures.cjm',
    `metric basket "Items in the basket" unit "items" higher
metric delay "Delay" lower
source ga "Analytics" analytics
journey j "J" {
  metric nps 31 target 40 from ga
  stage s "S" {
    metric basket 1.4 target 2
    touchpoint t "T" { metric conversion 312/4800 target 9% from ga }
    step u "U" { metric delay target 3 }
  }
}`,
  ],
  [
    'change.cjm',
    `team ecom "E-commerce"
journey today "Today" {
  state current
  scenario "A present is needed"
  goal "It arrives in time"
  reviewed 2026-06-30 every 6 months
  stage s "S" { touchpoint t "T" { pain slow "Too slow" } }
}
journey tomorrow "Tomorrow" {
  state future of today
  reviewed 2026-06-30 every 2 weeks
  stage s "S" {
    objective delight
    touchpoint t "T" {
      opportunity quick "Be quick" answers today.slow {
        owner ecom
        impact high
        effort low
        result ces 5 -> 3
        solution badge "A badge" {
          owner ecom
          status live 2026-05
          impact medium
          effort high
          ticket "https://example.org/1"
          result conversion +20%
          informed ecom
        }
        solution sign "A sign" { status proposed }
        solution form "A form" { status planned }
        solution call "A call" { status measured }
        solution mail "A mail" { status dropped }
      }
    }
  }
}`,
  ],
  [
    'ways.cjm',
    `persona anna "Anna"
persona boris "Boris"
source ga "Analytics" analytics
journey j "J" for anna, boris {
  stage attract "Attract" { objective attract touchpoint ad "Ad" touchpoint tip "Tip" for boris }
  stage buy "Buy" { objective subscribe touchpoint pay "Pays" touchpoint paid "Has paid" }
  path fromAd "From an ad" for anna: ad -> pay -> paid
  path byFriend for boris: tip -> pay -> paid
  move pay -> paid "at once" 66% from ga
  move pay -> exit "the fee" 34%
  move paid -> pay -> tip
}`,
  ],
  [
    'imports.cjm',
    `import "shop.cjm"
journey j "J" for mia from talks {
  reviewed 2026-06-30 every 1 day
  stage engage "Engage" { objective engage touchpoint "Looks" via site { emotion +1 for mia } }
  stage satisfy "Satisfy" { objective satisfy touchpoint "Asks" via chat { emotion +1 } }
  stage nurture "Nurture" { objective nurture touchpoint "Reads" via email { emotion 0 } }
  stage retain "Retain" { objective retain touchpoint "Returns" via site { emotion +1 } }
  stage promote "Promote" { objective promote touchpoint "Tells" via phone { emotion +2 } }
  opportunity "Say the price" answers fullPrice
}`,
  ],
  [
    'names.cjm',
    `// Names may be spelled like words of the language, and in any script.
persona persona "P"
persona анна "Анна"
persona 小林 "小林"
channel gift-shop "Shop"
/* Several
   lines */
journey journey "J" for persona, анна, 小林 {
  stage goal """
    A text
    of two lines
    """ {
    touchpoint for "T \\"quoted\\"" for persona via gift-shop { emotion -1 }
    touchpoint "Emoji 👩🏽‍⚕️ and مرحبا" { emotion +1 }
  }
}`,
  ],
]);
