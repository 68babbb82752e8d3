/**
 * Where readers' letters come in: what a text must be, who may send how often, and what is known of
 * a sender for how long. Names {@code comment} and the rooms below it.
 */
package press.harmattan.letterbox;
