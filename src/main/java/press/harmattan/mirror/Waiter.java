package press.harmattan.mirror;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import press.harmattan.http.Document;

/** Somebody who waits for the next change. */
final class Waiter {
    final Interest interest;
    final RoutingContext request;
    final CompletableFuture<Document> answer = new CompletableFuture<>();

    /** Behind the last change that was looked at for them. */
    volatile Place place;

    /** What ends the waiting when nothing else does. */
    volatile Future<?> end;

    Waiter(Interest interest, Place place, RoutingContext request) {
        this.interest = interest;
        this.place = place;
        this.request = request;
    }
}
