/**
 * The newsroom's own sections: a tree in the order that the newsroom gives them. Names {@code
 * taxonomy} and the rooms below it.
 */
package press.harmattan.section;
