package press.harmattan.mirror;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import press.harmattan.http.Document;

/** Somebody who waits for the next change. */
final class Waiter {
    final Interest interest;
    final RoutingContext request;
    final CompletableFuture<Document> answer = new CompletableFuture<>();

    /** Behind the last change that was looked at for them. */
    volatile Place place;

    /** Whether they are being answered now, which only so many are at a time. */
    final AtomicBoolean hasTurn = new AtomicBoolean();

    /** What ends the waiting when nothing else does. */
    volatile Future<?> end;

    Waiter(Interest interest, Place place, RoutingContext request) {
        this.interest = interest;
        this.place = place;
        this.request = request;
    }
}
