package press.harmattan.guard;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The program with the resources of these tests in its specification, written to another place. */
public class PublishedProbes implements QuarkusTestProfile {

    static final int WORKERS = 24;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "mp.openapi.scan.exclude.packages", "none",
                "quarkus.smallrye-openapi.store-schema-directory", "target/openapi-probes",
                "harmattan.http.editorial-origins",
                        "https://desk.example.org,http://localhost:3000",
                "harmattan.url.api", "https://api.example.org",
                "probe.max-body", "3000",
                "probe.huge-body", "3G",
                "harmattan.http.max-concurrent-requests", "8",
                "quarkus.thread-pool.max-threads", Integer.toString(WORKERS));
    }
}
