import type { EditorWords } from '../words.ts';
import { choice, stop } from './snippet.ts';

/** A whole map to begin with, in the syntax of snippets. */
export interface MapSnippet {
  readonly label: string;
  /** What is told of it. */
  readonly told: keyof EditorWords['completion']['maps'];
  readonly text: string;
}

export const mapSnippets: readonly MapSnippet[] = [
  {
    label: 'map',
    told: 'first',
    text: `persona ${stop(1, 'me')} "${stop(2, 'Me')}"

journey ${stop(3, 'workday')} "${stop(4, 'My working day')}" for ${stop(1, 'me')} {
	stage "${stop(5, 'Go to work')}" {
		touchpoint "${stop(6, 'Takes the bus')}" { emotion ${choice(7, '+2', '+1', '0', '-1', '-2')} }
		touchpoint "${stop(8, 'Coffee with the team')}" { emotion ${choice(9, '+2', '+1', '0', '-1', '-2')} }
	}
}
$0`,
  },
  {
    label: 'map with evidence',
    told: 'evidence',
    text: `persona ${stop(1, 'anna')} "${stop(2, 'Anna, first-time buyer')}"

channel ${stop(3, 'app')} "${stop(4, 'Mobile app')}" online
team ${stop(5, 'ecom')} "${stop(6, 'E-commerce')}"
source ${stop(7, 'talks')} "${stop(8, '12 interviews')}" interview

journey ${stop(9, 'buying')} "${stop(10, 'Buying a gift')}" for ${stop(1, 'anna')} {
	goal "${stop(11, 'It arrives in time')}"
	owner ${stop(5, 'ecom')}

	stage "${stop(12, 'Order')}" via ${stop(3, 'app')} {
		touchpoint "${stop(13, 'Chooses delivery')}" {
			emotion -1 from ${stop(7, 'talks')}
			pain ${stop(14, 'lateFee')} "${stop(15, 'The fee appears only now')}" severity high from ${stop(7, 'talks')}
		}
		touchpoint "${stop(16, 'Pays')}" { emotion +1 from ${stop(7, 'talks')} }
	}

	opportunity "${stop(17, 'Show the price early')}" answers ${stop(14, 'lateFee')} {
		solution "${stop(18, 'Price on the product page')}" {
			owner ${stop(5, 'ecom')}
			status proposed
		}
	}
}
$0`,
  },
  {
    label: 'map of what shall be',
    told: 'future',
    text: `journey ${stop(1, 'buyingTomorrow')} "${stop(2, 'Buying a gift, tomorrow')}" {
	state future of ${stop(3, 'buying')}

	stage "${stop(4, 'Order')}" {
		touchpoint "${stop(5, 'Chooses delivery')}" { emotion +1 }
	}
}
$0`,
  },
];
