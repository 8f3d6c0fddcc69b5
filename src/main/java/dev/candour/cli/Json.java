package dev.candour.cli;

import dev.candour.source.InertJson;
import tools.jackson.databind.json.JsonMapper;

/** What commands print for machines. */
final class Json {

    private static final JsonMapper MAPPER = InertJson.mapper().build();

    private Json() {}

    static String write(Object value) {
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        return json.replace(System.lineSeparator(), "\n") + "\n";
    }
}
