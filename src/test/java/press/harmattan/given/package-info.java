/**
 * What a case starts from, said in as few words as it is about, and how it asks. Content is put in
 * place by the program's own commands, never behind their backs.
 */
package press.harmattan.given;
