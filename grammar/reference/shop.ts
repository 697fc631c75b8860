/** Whom and what the examples of the reference speak of. */
export const shop = `persona anna "Anna, first-time buyer" {
  need fullPrice "Know the full price early"
}

persona boris "Boris, buys every month"

channel app   "Mobile app" online
channel phone "Phone"

team   ecom    "E-commerce"
team   support "Customer care"
system carrier "Carrier's tariff service"

source talks "12 interviews" interview 2026-05
source ga    "Web analytics" analytics 2026-06

metric basket "Items in the basket"`;
