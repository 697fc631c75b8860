/** The texts that the tests of writing begin with, each in a file of its own. */
export const day = `persona me "Me"
persona boss "Начальник"
team office "Office"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint bus "Take the bus" { emotion -0.5 "late again" }
    touchpoint "Coffee with the team" { emotion +2 }
  }
}
`;

/** The same with a statement more, at the end of the journey. */
export const dayWith = (statement: string): string => day.replace('  }\n}\n', `  }\n  ${statement}\n}\n`);

export const people = 'persona me "Me" { need rest "Some rest" }\npersona boss "Начальник"\n';

export const importing = `import "people.cjm"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint bus "Take the bus" { emotion -0.5 for me }
  }

  opportunity "A seat for everybody" answers me.rest
}
`;

export const unsorted = `import "teams.cjm"
import "drivers.cjm"
import "channels.cjm"

journey workday "My working day" for driver {
  stage "Go to work" via bus { touchpoint "Take the bus" { emotion +1 } }
}
`;

/** What `import`s of others find beside them. */
export const shared = {
  'channels.cjm': 'channel bus "Bus"\n',
  'drivers.cjm': 'persona driver "Driver"\n',
  'teams.cjm': 'team office "Office"\n',
};
