# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q package -DskipTests

FROM eclipse-temurin:25-jre
# PostgreSQL refuses a user without a name, so this one has one.
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /data --shell /usr/sbin/nologin harmattan \
  && install -d -o 10001 -g 10001 -m 0700 /data
# What changes least comes first: a new release is the last layers, a few hundred kilobytes.
COPY --from=build /build/target/quarkus-app/lib/boot/ /app/lib/boot/
COPY --from=build /build/target/quarkus-app/lib/main/ /app/lib/main/
COPY --from=build /build/target/quarkus-app/quarkus-run.jar /app/
COPY --from=build /build/target/quarkus-app/quarkus/ /app/quarkus/
COPY --from=build /build/target/quarkus-app/app/ /app/app/
ENV HARMATTAN_DATA_DIR=/data
WORKDIR /app
USER 10001:10001
VOLUME /data
EXPOSE 8080
# By bash alone: the image needs no HTTP client for it. Health answers on the management port. Whether it lives, not
# whether it is ready: whoever replaces what is not healthy would end an instance that makes its search index.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000; printf 'GET /q/health/live HTTP/1.0\\r\\n\\r\\n' >&3; read -r answer <&3; [[ $answer == *' 200 '* ]]"]
# Temporary files go to the data directory too, the only place that the program writes to.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=50", "-Djava.io.tmpdir=/data", "-jar", "/app/quarkus-run.jar"]
