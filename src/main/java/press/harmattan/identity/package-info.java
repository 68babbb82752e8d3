/**
 * Who calls: roles, tokens, and the key pair of a newsroom that has no identity provider. Names
 * {@code http} and the rooms below it.
 */
package press.harmattan.identity;
