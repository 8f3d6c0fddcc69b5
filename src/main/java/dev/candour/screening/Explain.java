package dev.candour.screening;

/** How much a verdict explains. */
public enum Explain {
    /** What rules said. */
    REASONS("reasons"),
    /** And what was missed by how much. */
    WHY_NOT("why-not"),
    /** And what would change the recommendation; screens the candidate several times more. */
    FULL("full");

    private final String text;

    Explain(String text) {
        this.text = text;
    }

    /** As the command line and HTTP write it. */
    @Override
    public String toString() {
        return text;
    }
}
