/** The first map that a newcomer writes. */
export const firstMap = `persona me "Me"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea"             { emotion +1 }
    touchpoint "Take the bus"         { emotion -0.5 "late again" }
    touchpoint "Coffee with the team" { emotion +2 }
  }
}
`;

/** What the full example imports. */
export const shop = `persona boris   "Boris, a planner"
channel phone   "Telephone"
team    support "Customer support"
`;

/** Shows every concept of the language in its place. */
export const fullExample = `import "shop.cjm"                      // personas, channels, teams, sources shared by several maps

persona anna "Anna, first-time buyer" {
  segment "New customers"
  share   40%
  goal    "Buy a gift before Friday"
  need    fullPrice "Know the full price early" from talks
  pain    "Little time"
  quote   "I have five minutes between meetings" from talks
}

channel app     "Mobile app" online
channel courier "Courier"    offline
team    ecom    "E-commerce"
system  carrier "Carrier's tariff service"
source  talks   "12 interviews" interview 2026-05
source  ga      "Web analytics" analytics 2026-06-30 file "ga.csv"
metric  basket  "Items in the basket" higher

journey buyGift "Buying a gift" for anna, boris {
  scenario "A present is needed by Friday"
  goal     "It arrives in time"
  state    current
  owner    ecom
  reviewed 2026-06-30 every 6 months

  stage discover "Discover" via app {
    objective attract
    goal      "Find something she would like"

    touchpoint ad "Sees the ad" for anna { emotion +0.5 }
    step tip "Is told by a friend" for boris { emotion +1 }
    touchpoint landing "Opens the first page" for anna { emotion 0 }
  }

  stage checkout "Checkout" via app {
    objective convert
    goal      "Pay without surprises"

    touchpoint delivery "Chooses delivery" {
      moment-of-truth "Here the promise of the ad is kept or broken"
      duration    2..5 min
      action      "Compares the three ways of delivery"
      thought     "Why do I see this only now?" for anna from talks
      expectation "Delivery price on the product page"
      emotion     -2 "cheated" for anna from talks
      emotion     -0.5 for boris
      pain        lateFee "The fee appears only now" severity high from talks, ga
      metric      conversion 6.5% target 9% from ga
      metric      basket 1.4 from ga
      backstage   "Tariff is fetched" by ecom, carrier
    }
    touchpoint paid "Pays by card" { emotion +1 "relieved" }
    touchpoint call "Is called back" for boris via phone { emotion +0.5 }
  }

  opportunity earlyPrice "Show the price early" answers lateFee, fullPrice {
    solution badge "Fee on the product page" {
      owner  ecom
      status live
      impact high
      effort low
      ticket "https://tracker.example/SHOP-118"
      result conversion 6.5% -> 7.8% from ga
      informed ecom, support
    }
  }

  path fromAd   "From an ad, on the phone" for anna : ad -> landing -> delivery -> paid
  path byFriend "A friend told me"        for boris : tip -> delivery -> paid -> call

  move delivery -> paid 66% from ga
  move delivery -> exit "the fee is a surprise" 34% from ga
}
`;
