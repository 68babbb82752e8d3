package press.harmattan.concurrency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import press.harmattan.database.Program;
import press.harmattan.database.Sql;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;
import press.harmattan.http.Representation;
import press.harmattan.http.UrlConfig;
import press.harmattan.identity.Caller;

/**
 * The answers to creating requests. An answer is kept by the transaction that creates, so a request
 * that was cut off, by whatever, has created nothing and may be sent again.
 */
@ApplicationScoped
class Answered {
    private static final int OK = 200;

    private final Sql sql;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final UrlConfig urls;

    Answered(Sql sql, Caller caller, ObjectMapper mapper, UrlConfig urls) {
        this.sql = sql;
        this.caller = caller;
        this.mapper = mapper;
        this.urls = urls;
    }

    /**
     * Does the work unless it was done already under this key.
     *
     * @param request what tells this request from others
     */
    @Transactional
    Object once(String key, byte[] request, InvocationContext call) throws Exception {
        if (!lock(key)) {
            throw new Conflict(
                    "request-running",
                    "The first request with this Idempotency-Key is still running; ask again.",
                    Map.of());
        }
        Optional<Answer> before = before(key);
        if (before.isPresent()) {
            if (!Arrays.equals(before.get().request(), request)) {
                throw new Unacceptable(
                        List.of(
                                Fault.header(
                                        "Idempotency-Key",
                                        "was used for another request; take a new one")));
            }
            throw new Replay(before.get());
        }
        Object result = call.proceed();
        keep(key, request, call, result);
        return result;
    }

    /** Forgets what was answered more than a day ago. */
    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forget() {
        if (Program.isServer()) {
            sql.change("delete from idempotency where at < now() - interval '24 hours'").run();
        }
    }

    /** Held until the transaction ends, on whichever instance. */
    private boolean lock(String key) {
        return sql.select(
                        "select pg_try_advisory_xact_lock(hashtextextended(:key, 0))",
                        Boolean.class)
                .with("key", "idempotency " + caller.name() + " " + key)
                .single()
                .orElseThrow();
    }

    private Optional<Answer> before(String key) {
        return sql.select(
                        "select request, answer_status as status, answer_headers ->> 'Location' as"
                                + " location, answer_headers ->> 'ETag' as etag, answer_body as body"
                                + " from idempotency",
                        Answer.class)
                .where("caller = :caller", "caller", caller.name())
                .where("key = :key", "key", key)
                .where("at >= now() - interval '24 hours'")
                .single();
    }

    private void keep(String key, byte[] request, InvocationContext call, Object result)
            throws JsonProcessingException {
        ResponseStatus status = call.getMethod().getAnnotation(ResponseStatus.class);
        Map<String, String> headers = new TreeMap<>();
        if (result instanceof Representation answer) {
            if (answer.location() != null) {
                headers.put("Location", urls.api() + answer.location());
            }
            if (answer.strongTag() != null) {
                headers.put("ETag", answer.strongTag());
            }
        }
        sql.change(
                        "insert into idempotency (caller, key, request, answer_status,"
                                + " answer_headers, answer_body) values (:caller, :key, :request,"
                                + " :status, cast(:headers as jsonb), :body)"
                                + " on conflict (caller, key) do update set request = excluded.request,"
                                + " answer_status = excluded.answer_status, answer_headers ="
                                + " excluded.answer_headers, answer_body = excluded.answer_body,"
                                + " at = excluded.at")
                .with("caller", caller.name())
                .with("key", key)
                .with("request", request)
                .with("status", status == null ? OK : status.value())
                .with("headers", mapper.writeValueAsString(headers))
                .with("body", mapper.writeValueAsBytes(result))
                .run();
    }

    /** What was answered, and to which request. */
    record Answer(byte[] request, int status, String location, String etag, byte[] body) {}
}
