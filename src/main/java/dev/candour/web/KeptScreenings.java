package dev.candour.web;

import dev.candour.web.Expiring.Bounds;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Screenings that were just made, so that their report and letter can be fetched: in memory only, under an address that
 * nobody can guess, and bounded in number, bytes and time ({@code docs/decisions/0010-kept-screenings.md}).
 */
final class KeptScreenings implements AutoCloseable {

    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Expiring<KeptScreening> kept;

    KeptScreenings(Bounds bounds, LongSupplier nanos) {
        this.kept = new Expiring<>(bounds, nanos);
    }

    Bounds bounds() {
        return kept.bounds();
    }

    /** @return the name under which it can be fetched; empty when it is not kept */
    Optional<String> keep(KeptScreening screening) {
        if (!kept.takes(screening.bytes())) {
            return Optional.empty();
        }
        byte[] name = new byte[ID_BYTES];
        random.nextBytes(name);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        kept.put(id, screening, screening.bytes());
        return Optional.of(id);
    }

    Optional<KeptScreening> find(String id) {
        return kept.find(id);
    }

    @Override
    public void close() {
        kept.close();
    }
}
