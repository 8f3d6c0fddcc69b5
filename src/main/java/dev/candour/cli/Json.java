package dev.candour.cli;

import tools.jackson.databind.json.JsonMapper;

/** What commands print for machines. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String write(Object value) {
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        return json.replace(System.lineSeparator(), "\n") + "\n";
    }
}
