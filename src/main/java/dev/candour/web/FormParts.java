package dev.candour.web;

import dev.candour.resume.ResumeDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The files of a form: each of them once. */
final class FormParts {

    private final MultipartHttpServletRequest form;

    FormParts(MultipartHttpServletRequest form) {
        this.form = form;
    }

    /** @throws BadRequest when it is missing or stands there twice */
    MultipartFile file(String name) {
        List<MultipartFile> files = form.getFiles(name);
        if (files.size() != 1) {
            String code = files.isEmpty() ? "request-part-missing" : "request-part-twice";
            throw BadRequest.of(code, Map.of("field", name));
        }
        return files.get(0);
    }

    ResumeDocument resume() throws IOException {
        MultipartFile file = file("resume");
        return new ResumeDocument(name(file, "resume"), file.getBytes(), file.getContentType());
    }

    static String name(MultipartFile file, String otherwise) {
        return Optional.ofNullable(file.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .orElse(otherwise);
    }
}
