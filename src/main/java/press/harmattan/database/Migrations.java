package press.harmattan.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.Driver;
import press.harmattan.database.embedded.CannotStartException;
import press.harmattan.database.embedded.EmbeddedPostgres;

/**
 * Gives migrations connections of their own, since the time limits of the pool are for requests,
 * and is thereby the first to see whether the server can be used at all.
 */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {
    private static final int OLDEST = 15;
    private static final String ADDITIONAL = "quarkus.datasource.jdbc.additional-jdbc-properties";

    /** What ends a request that takes too long; how the server is reached is the same for both. */
    private static final Set<String> LIMITS = Set.of("options", "socketTimeout");

    private final String url;
    private final String user;
    private final String password;
    private final Map<String, String> properties;

    @Inject
    Migrations(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            SmallRyeConfig config) {
        this(
                url,
                user,
                password,
                config.getOptionalValues(ADDITIONAL, String.class, String.class).orElse(Map.of()));
    }

    Migrations(
            String url,
            Optional<String> user,
            Optional<String> password,
            Map<String, String> additional) {
        this.url = url;
        this.user = user.orElse(null);
        this.password = password.orElse(null);
        properties = new HashMap<>(additional);
        properties.keySet().removeAll(LIMITS);
        properties.putIfAbsent("loginTimeout", "10");
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        EmbeddedPostgres.refuse();
        refuseUnusable();
        configuration.jdbcProperties(properties).dataSource(url, user, password);
    }

    private void refuseUnusable() {
        Properties whole = new Properties();
        whole.putAll(properties);
        if (user != null) {
            whole.setProperty("user", user);
        }
        if (password != null) {
            whole.setProperty("password", password);
        }
        try (Connection connection = new Driver().connect(url, whole)) {
            if (connection == null) {
                throw new CannotStartException(
                        "QUARKUS_DATASOURCE_JDBC_URL must begin with jdbc:postgresql:");
            }
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw new CannotStartException(
                        "The PostgreSQL of QUARKUS_DATASOURCE_JDBC_URL is version %d; it must be %d or later."
                                .formatted(major, OLDEST));
            }
        } catch (SQLException e) {
            throw new CannotStartException(
                    "The PostgreSQL of QUARKUS_DATASOURCE_JDBC_URL cannot be used: "
                            + e.getMessage().lines().findFirst().orElse(e.getSQLState()),
                    e);
        }
    }
}
