package press.harmattan.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
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

    private final String url;
    private final String user;
    private final String password;

    Migrations(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        this.user = user.orElse(null);
        this.password = password.orElse(null);
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        EmbeddedPostgres.refuse();
        refuseUnusable();
        configuration.dataSource(url, user, password);
    }

    private void refuseUnusable() {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        try (Connection connection = new Driver().connect(url, properties)) {
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
