package measured;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks for some seconds, or so many questions, whichever ends first.
 *
 * @param longest in nanoseconds
 */
record Load(long longest, Work work) {
    private static final int MOST = 10_000;

    /**
     * What was seen.
     *
     * @param median,p99 milliseconds
     * @param rate questions in a second
     * @param work milliseconds of processor time for a question, that of whoever asks excepted
     */
    record Figures(double median, double p99, double rate, double work) {}

    /** Asks without looking at the clock, then with. */
    Figures of(Asking.Way way, List<Question> questions, int clients) throws Exception {
        run(way, questions, clients, longest / 3);
        double worked = work.millis();
        long begin = System.nanoTime();
        long[] times = run(way, questions, clients, longest);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(times);
        return new Figures(
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                times.length / seconds,
                (work.millis() - worked) / times.length);
    }

    /** The longest of some times that each is asked, in milliseconds. */
    static double longest(Asking.Way way, Question question, int times) throws Exception {
        long longest = 0;
        try (Asking asking = way.begin()) {
            for (int time = 0; time < times; time++) {
                long begin = System.nanoTime();
                asking.ask(question);
                longest = Math.max(longest, System.nanoTime() - begin);
            }
        }
        return longest / 1e6;
    }

    private static long[] run(Asking.Way way, List<Question> questions, int clients, long longest)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<long[]>> parts = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int first = client * questions.size() / clients;
            parts.add(pool.submit(() -> client(way, questions, first, MOST / clients, longest)));
        }
        pool.shutdown();
        long[] all = {};
        for (Future<long[]> part : parts) {
            long[] times = part.get();
            int before = all.length;
            all = Arrays.copyOf(all, before + times.length);
            System.arraycopy(times, 0, all, before, times.length);
        }
        return all;
    }

    private static long[] client(
            Asking.Way way, List<Question> questions, int first, int most, long longest)
            throws Exception {
        long[] times = new long[most];
        int asked = 0;
        try (Asking asking = way.begin()) {
            long end = System.nanoTime() + longest;
            while (asked < most && (asked == 0 || System.nanoTime() < end)) {
                long begin = System.nanoTime();
                asking.ask(questions.get((first + asked) % questions.size()));
                times[asked++] = System.nanoTime() - begin;
            }
        }
        return Arrays.copyOf(times, asked);
    }
}
