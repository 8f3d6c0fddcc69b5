package dev.candour.rules.engine;

import java.util.Optional;

/** Where compiled rules are kept, so that the same rules need not be compiled again by the next command. */
public interface CompiledStore {

    /** Keeps nothing. */
    CompiledStore NONE = new CompiledStore() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] compiled) {
            // nothing
        }
    };

    /** @param key names what was compiled and by what, in hexadecimal */
    Optional<byte[]> find(String key);

    /** Keeps them when it can; where it cannot, they are compiled again next time. */
    void keep(String key, byte[] compiled);
}
