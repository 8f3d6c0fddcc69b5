package dev.candour.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How every endpoint that takes something answers what it cannot take. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "400",
        description = "The request is wrong; the errors name the field or the line",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiSchemas.ProblemAnswer.class)))
@ApiResponse(
        responseCode = "413",
        description = "More than 10 MB, or more than 2 MB of text",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiSchemas.ProblemAnswer.class)))
@ApiResponse(
        responseCode = "415",
        description = "A format that is not read",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiSchemas.ProblemAnswer.class)))
@ApiResponse(
        responseCode = "422",
        description = "A document that cannot be read, or an unknown rule set",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiSchemas.ProblemAnswer.class)))
@ApiResponse(
        responseCode = "503",
        description = "Too much to do; Retry-After says when to come back",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ApiSchemas.ProblemAnswer.class)))
@interface ProblemResponses {}
