package dev.candour.web;

import dev.candour.source.SourceNode;

/** A request's JSON, with the line and column of each value. */
final class JsonBody {

    private JsonBody() {}

    static SourceNode read(String body) {
        if (body.isBlank()) {
            throw BadRequest.of("request-empty");
        }
        if (!body.stripLeading().startsWith("{")) {
            throw BadRequest.of("request-not-json");
        }
        return SourceNode.readAround("request", body, "candidate");
    }
}
