import manifest from '../../package.json' with { type: 'json' };

const archive = `tools/cjm-${manifest.version}.tgz`;

/** Where lint can run, and the file that makes it run there, from the repository's root. */
export const workflows = {
  github: {
    path: '.github/workflows/cjm.yml',
    text: `name: customer journey maps

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm install --global --offline --ignore-scripts --no-audit --no-fund ./${archive}
      - run: cjm lint --format github
      - run: cjm fmt --check
`,
  },
  gitlab: {
    path: '.gitlab-ci.yml',
    text: `cjm-lint:
  image: node:24
  script:
    - npm install --global --offline --ignore-scripts --no-audit --no-fund ./${archive}
    - cjm lint --format pretty --format gitlab=gl-code-quality-report.json
    - cjm fmt --check
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  },
} as const;

/** What is to be done by hand, as the package is in no public registry. */
export const nextStep = `Put the file that cjm was installed from at ${archive}, so that CI can install it.\n`;
