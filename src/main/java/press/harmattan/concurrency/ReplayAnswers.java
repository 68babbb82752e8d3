package press.harmattan.concurrency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the first answer again, byte for byte. */
class ReplayAnswers {

    @ServerExceptionMapper
    Response again(Replay replay) {
        Answered.Answer answer = replay.answer();
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Location", answer.location())
                .header("ETag", answer.etag())
                .entity(answer.body())
                .build();
    }
}
