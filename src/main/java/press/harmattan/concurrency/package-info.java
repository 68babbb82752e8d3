/**
 * No lost updates, no doubles: what a change has to say about the state it was made for, and what
 * happens to a creating request that comes twice. Names {@code identity} and the rooms below it.
 */
package press.harmattan.concurrency;
