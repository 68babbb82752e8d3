package press.harmattan.mirror;

import static org.jboss.logging.Logger.Level.DEBUG;
import static org.jboss.logging.Logger.Level.WARN;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import press.harmattan.change.ChangeWatch;
import press.harmattan.change.ChangesConfig;
import press.harmattan.change.RecentChanges;
import press.harmattan.database.DatabaseTrouble;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.Document;
import press.harmattan.http.HttpConfig;
import press.harmattan.http.Seat;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;
import press.harmattan.mirror.interest.Scope;

/**
 * Those who wait for the next change. They hold no worker and no connection: one thread looks for
 * all of them, once for each question that they have in common.
 */
@ApplicationScoped
class Waiters {
    private static final Logger LOG = Logger.getLogger(Waiters.class);

    /** Who comes while this instance stops shall neither hold it up nor ask again all the time. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(1);

    /** After which time is looked again for what could not be looked for. */
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final ChangeReader reader;
    private final ChangePages pages;
    private final ChangeWatch watch;
    private final RecentChanges recent;
    private final ChangesConfig config;
    private final HttpConfig http;
    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean called = new AtomicBoolean();
    private final Turns turns = new Turns();
    private final ScheduledThreadPoolExecutor thread;
    private volatile boolean stopping;

    Waiters(
            ChangeReader reader,
            ChangePages pages,
            ChangeWatch watch,
            RecentChanges recent,
            ChangesConfig config,
            HttpConfig http) {
        this.reader = reader;
        this.pages = pages;
        this.watch = watch;
        this.recent = recent;
        this.config = config;
        this.http = http;
        thread = new ScheduledThreadPoolExecutor(1, Waiters::thread);
        thread.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "change-waiters");
        thread.setDaemon(true);
        return thread;
    }

    /** What several of them ask in common. */
    private record Question(Interest interest, Place place) {}

    void start(@Observes StartupEvent event) {
        recent.listen(this::call);
    }

    /** Nobody is sent here any more, and nobody shall be waited for. */
    void letGo(@Observes ShutdownDelayInitiatedEvent event) {
        letAllGo();
    }

    /** Behind the last request. */
    void stop(@Observes ShutdownEvent event) {
        letAllGo();
        thread.shutdown();
    }

    private void letAllGo() {
        stopping = true;
        thread.execute(() -> waiting.forEach(this::end));
    }

    /** How many wait. */
    int size() {
        return number.get();
    }

    /**
     * The answer as soon as there is one, an empty one at the end of the wait.
     *
     * @param nothing what was found until now
     * @throws Unavailable when too many wait already
     */
    CompletionStage<Document> next(Found nothing, Duration longest, RoutingContext request) {
        if (number.incrementAndGet() > config.maxWaiting()) {
            number.decrementAndGet();
            throw new Unavailable("Too many wait for changes.", http.retryAfter());
        }
        Waiter waiter = new Waiter(nothing, request);
        waiting.add(waiter);
        Duration wait = stopping ? LAST_WAIT : longest;
        waiter.end = thread.schedule(() -> end(waiter), wait.toMillis(), TimeUnit.MILLISECONDS);
        Seat.giveBack(request, () -> leave(waiter));
        if (recent.upTo() > nothing.place().seq()) {
            call();
        }
        return waiter.answer;
    }

    /** However often it is called meanwhile, the next look sees everything. */
    private void call() {
        if (!waiting.isEmpty() && called.compareAndSet(false, true)) {
            thread.execute(this::look);
        }
    }

    private void look() {
        called.set(false);
        try {
            if (reader.upTo() < recent.upTo()) {
                watch.catchUp();
            }
            answer(found());
        } catch (RuntimeException | Error failure) {
            Logger.Level level = DatabaseTrouble.isTemporary(failure) ? DEBUG : WARN;
            LOG.logf(level, "Those who wait for changes have to wait on: %s", failure);
            thread.schedule(this::call, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What there is to tell, and to whom; the others are where they would be told from next. */
    private Map<Found, List<Waiter>> found() {
        Map<Question, List<Waiter>> questions = new HashMap<>();
        for (Waiter waiter : waiting) {
            questions
                    .computeIfAbsent(
                            new Question(waiter.interest, waiter.place), any -> new ArrayList<>())
                    .add(waiter);
        }
        Map<Found, List<Waiter>> worth = new HashMap<>();
        questions.forEach(
                (question, same) -> {
                    try {
                        Scope last = same.get(0).scope;
                        Found found = reader.behind(question.place, question.interest, last);
                        if (found.isWorthTelling()) {
                            worth.computeIfAbsent(found, any -> new ArrayList<>()).addAll(same);
                        } else {
                            same.forEach(waiter -> waiter.moveOn(found));
                        }
                    } catch (RuntimeException | Error failure) {
                        fail(same, failure);
                    }
                });
        return worth;
    }

    private void answer(Map<Found, List<Waiter>> found) {
        pages.each(
                found.keySet(),
                new ChangePages.Taker() {
                    @Override
                    public void take(Found one, Document document) {
                        found.get(one).forEach(waiter -> answer(waiter, document));
                    }

                    @Override
                    public void fail(Found one, Throwable failure) {
                        Waiters.this.fail(found.get(one), failure);
                    }
                });
    }

    private void end(Waiter waiter) {
        if (waiting.contains(waiter)) {
            answer(waiter, pages.empty(waiter.interest, waiter.place));
        }
    }

    private void answer(Waiter waiter, Document document) {
        if (forget(waiter)) {
            turns.take(waiter);
            waiter.answer.complete(document);
        }
    }

    private void fail(List<Waiter> same, Throwable failure) {
        for (Waiter waiter : same) {
            if (forget(waiter)) {
                turns.take(waiter);
                waiter.answer.completeExceptionally(failure);
            }
        }
    }

    /** The request has ended: it was answered, or the caller hung up. */
    private void leave(Waiter waiter) {
        forget(waiter);
        turns.giveBack(waiter);
    }

    /** Whether they were waiting until now. */
    private boolean forget(Waiter waiter) {
        boolean was = waiting.remove(waiter);
        if (was) {
            number.decrementAndGet();
        }
        if (waiter.end != null) {
            waiter.end.cancel(false);
        }
        return was;
    }
}
