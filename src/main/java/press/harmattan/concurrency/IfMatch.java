package press.harmattan.concurrency;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.failure.Fault;
import press.harmattan.failure.InvalidRequest;
import press.harmattan.failure.Stale;
import press.harmattan.failure.Unconditional;

/**
 * The state that a change was made for, as {@code If-Match} names it (RFC 9110, section 13.1.1).
 */
@RequestScoped
public class IfMatch {
    private static final String HEADER = "If-Match";

    /** Tags of others are tags too: they are well-formed and match nothing. */
    private static final Pattern TAG =
            Pattern.compile("\\G[\\s,]*(W/)?\"([!#-~\\x80-\\xFF]*)\"\\s*(,|$)");

    private final RoutingContext context;

    IfMatch(RoutingContext context) {
        this.context = context;
    }

    /**
     * Ends the request unless it was made for this state. Tags are compared strongly; {@code *}
     * names no state and is not enough.
     *
     * @throws Unconditional when the request names no state
     * @throws Stale when it names another
     */
    public void check(int version) {
        List<String> headers = context.request().headers().getAll(HEADER);
        String sent = String.join(",", headers).strip();
        if (sent.isEmpty() || sent.equals("*")) {
            throw new Unconditional();
        }
        String wanted = Integer.toString(version);
        boolean matches = false;
        boolean weak = false;
        int end = 0;
        Matcher tag = TAG.matcher(sent);
        while (end < sent.length() && tag.find()) {
            boolean names = tag.group(2).equals(wanted);
            matches |= names && tag.group(1) == null;
            weak |= names && tag.group(1) != null;
            end = tag.end();
        }
        if (end < sent.length()) {
            throw new InvalidRequest(
                    List.of(Fault.header(HEADER, "must be an entity tag, such as \"4\"")));
        }
        if (!matches) {
            throw weak ? Stale.weak(wanted) : new Stale();
        }
    }
}
