package press.harmattan.mirror;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import press.harmattan.http.Document;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;
import press.harmattan.mirror.interest.Scope;

/** Somebody who waits for the next change. */
final class Waiter {
    final Interest interest;
    final RoutingContext request;
    final CompletableFuture<Document> answer = new CompletableFuture<>();

    /** Behind the last change that was looked at for them. */
    volatile Place place;

    /** What their words meant then. */
    volatile Scope scope;

    /** Whether they are being answered now, which only so many are at a time. */
    final AtomicBoolean hasTurn = new AtomicBoolean();

    /** What ends the waiting when nothing else does. */
    volatile Future<?> end;

    Waiter(Found nothing, RoutingContext request) {
        this.interest = nothing.interest();
        this.request = request;
        moveOn(nothing);
    }

    /** Nothing was found for them once more. */
    void moveOn(Found nothing) {
        place = nothing.place();
        scope = nothing.scope();
    }
}
