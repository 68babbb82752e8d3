package invented;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Ranks as often as words are used: the frequency falls with the rank, by Zipf and Mandelbrot's
 * law.
 */
final class Zipf {
    private final double[] upTo;

    /**
     * Makes one.
     *
     * @param ranks how many
     * @param flat how far the first ranks are from ruling alone; 0 is Zipf's own law
     */
    Zipf(int ranks, double flat) {
        upTo = new double[ranks];
        double sum = 0;
        for (int i = 0; i < ranks; i++) {
            sum += 1 / (i + 1 + flat);
            upTo[i] = sum;
        }
    }

    /** A rank, from 0 for the most frequent. */
    int draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
