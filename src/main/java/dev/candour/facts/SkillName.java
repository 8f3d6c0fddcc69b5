package dev.candour.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text field that holds the canonical name of a skill. The rule checker looks the names up. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface SkillName {

    /** Whether a job can put a name here that the vocabulary lacks. */
    boolean open() default false;
}
