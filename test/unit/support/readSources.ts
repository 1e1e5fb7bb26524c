import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../src', import.meta.url));

/** One file of src, as the architecture test looks at it. */
export interface Source {
  /** `gate/createGate.ts` */
  path: string;
  text: string;
  lines: number;
  /** Files of src it imports, also types and `import()`. */
  imports: string[];
  /** Packages it imports. */
  packages: string[];
  /** Functions it exports, by name. */
  functions: string[];
  /** Text literals and pieces of templates, without imports. */
  literals: string[];
  /** Names used in code, comments and texts left out. */
  names: Set<string>;
  /** `console.error` and the like. */
  accesses: Set<string>;
}

const isFunctionLike = (node: ts.Expression | undefined): boolean => !!node && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);

function exportedFunctions(file: ts.SourceFile): string[] {
  return file.statements.filter(isExported).flatMap(statement => {
    if (ts.isFunctionDeclaration(statement)) {
      return [statement.name?.text ?? 'default'];
    }
    return ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.filter(each => isFunctionLike(each.initializer)).map(each => each.name.getText(file))
      : [];
  });
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const source: Source = {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: [],
    packages: [],
    functions: exportedFunctions(file),
    literals: [],
    names: new Set(),
    accesses: new Set(),
  };
  const specifiers: string[] = [];

  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      specifiers.push(node.moduleSpecifier.text);
      return;
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      specifiers.push(node.argument.literal.text);
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      specifiers.push(...node.arguments.filter(ts.isStringLiteral).map(argument => argument.text));
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)) {
      source.literals.push(node.text);
    }
    if (ts.isIdentifier(node)) {
      source.names.add(node.text);
    }
    if (ts.isPropertyAccessExpression(node)) {
      source.accesses.add(`${node.expression.getText(file)}.${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  for (const specifier of specifiers) {
    if (!specifier.startsWith('.')) {
      source.packages.push(specifier);
    } else if (specifier.endsWith('.js')) {
      source.imports.push(relative(root, join(root, dirname(path), specifier)).replaceAll('\\', '/'));
    }
  }
  return source;
}

/** Every .ts and .tsx file of src but declarations. Imports are resolved to the paths of these. */
export function readSources(): Source[] {
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8'}).map(path => path.replaceAll('\\', '/'));
  const sources = paths.filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')).map(read);
  const known = new Set(sources.map(({path}) => path));
  for (const source of sources) {
    source.imports = source.imports.map(
      path => [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find(each => known.has(each)) ?? path,
    );
  }
  return sources;
}
