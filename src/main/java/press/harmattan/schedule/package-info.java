/**
 * What is to happen at an instant: articles come and go by the database's clock, once, on whichever
 * instance looks first. Names {@code draft} and the rooms below it.
 */
package press.harmattan.schedule;
