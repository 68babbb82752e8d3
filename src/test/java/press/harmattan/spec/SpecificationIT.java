package press.harmattan.spec;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs behind the packaging, which wrote the document without the resources of any test. */
class SpecificationIT {

    @Test
    void the_committed_specification_is_what_the_build_makes() throws IOException {
        CommittedSpecification.assertSame(
                CommittedSpecification.yaml(Path.of("target", "openapi", "openapi.yaml")));
    }
}
