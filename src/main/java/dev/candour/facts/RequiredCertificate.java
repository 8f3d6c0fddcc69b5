package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * A certificate that the job asks for.
 *
 * @param held whether the profile lists it; null when the profile lists no certificate at all
 */
public record RequiredCertificate(String name, @Nullable Boolean held, boolean mandatory, int weight)
        implements Requirement {

    @Override
    public boolean open() {
        return held == null;
    }
}
