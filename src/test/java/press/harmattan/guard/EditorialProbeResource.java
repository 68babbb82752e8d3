package press.harmattan.guard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import press.harmattan.audit.AuditLog;
import press.harmattan.concurrency.Conditional;
import press.harmattan.concurrency.Created;
import press.harmattan.concurrency.Idempotent;
import press.harmattan.concurrency.IfMatch;
import press.harmattan.concurrency.Versioned;
import press.harmattan.database.Sql;
import press.harmattan.draft.DraftRepository;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;
import press.harmattan.identity.Role;

/** What the newsroom does in general; published in the tests of the edge only. */
@Path("/v1/editorial/probes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AUTHOR)
public class EditorialProbeResource {

    /** Held by a test that wants a request to be in the middle of its transaction. */
    static final long GATE = 4711;

    static final int VERSION = 7;

    private final AuditLog audit;
    private final IfMatch ifMatch;
    private final Sql sql;
    private final EntityManager entities;
    private final DraftRepository drafts;
    private final Elsewhere elsewhere;

    EditorialProbeResource(
            AuditLog audit,
            IfMatch ifMatch,
            Sql sql,
            EntityManager entities,
            DraftRepository drafts,
            Elsewhere elsewhere) {
        this.audit = audit;
        this.ifMatch = ifMatch;
        this.sql = sql;
        this.entities = entities;
        this.drafts = drafts;
        this.elsewhere = elsewhere;
    }

    public record Wish(@NotNull String name) {}

    public record Made(UUID id, String name, int version) implements Created, Versioned {
        @Override
        public String location() {
            return "/v1/editorial/probes/" + id;
        }
    }

    public record Text(@NotNull String text) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "makeProbe")
    public Made make(@NotNull @Valid Wish wish) {
        return made(wish);
    }

    @POST
    @Path("/others")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "makeOtherProbe")
    public Made makeOther(@NotNull @Valid Wish wish) {
        return made(wish);
    }

    private Made made(Wish wish) {
        UUID id = UUID.randomUUID();
        audit.record("create", "probe", id, Map.of("name", wish.name()));
        if (wish.name().startsWith("wait")) {
            pass();
        }
        if (wish.name().startsWith("fail")) {
            throw new Unacceptable(List.of(Fault.body("/name", "is not possible")));
        }
        return new Made(id, wish.name(), 0);
    }

    private void pass() {
        for (String timeout : List.of("lock_timeout", "statement_timeout")) {
            sql.select("select set_config(:name, '60s', true)", String.class)
                    .with("name", timeout)
                    .single();
        }
        sql.select("select cast(pg_advisory_xact_lock_shared(:gate) as text)", String.class)
                .with("gate", GATE)
                .single();
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeProbe")
    public Made change(@PathParam("id") UUID id, @NotNull @Valid Wish wish) {
        ifMatch.check(VERSION);
        return new Made(id, wish.name(), VERSION + 1);
    }

    @POST
    @Path("/{id}/turn")
    @Conditional
    @Operation(operationId = "turnProbe")
    public Made turn(@PathParam("id") UUID id) {
        ifMatch.check(VERSION);
        return new Made(id, "", VERSION + 1);
    }

    /** Somebody else changes the article while it is in hand here. */
    @POST
    @Path("/{article}/overtaken")
    @Transactional
    public Text overtaken(@PathParam("article") UUID article) {
        entities.lock(drafts.findById(article), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        elsewhere.change(article);
        return new Text("");
    }

    /** Somebody else has taken the slug already. */
    @POST
    @Path("/{slug}/taken")
    @Transactional
    public Text taken(@PathParam("slug") String slug) {
        sql.change(
                        "insert into taken_slug (slug, kind, subject_id) select slug, kind,"
                                + " subject_id from taken_slug where slug = :slug")
                .with("slug", slug)
                .run();
        return new Text("");
    }
}
