/** Pictures as answers tell them, wherever they stand. Names no room. */
package press.harmattan.image;
