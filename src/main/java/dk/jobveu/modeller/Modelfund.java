package dk.jobveu.modeller;

/**
 * Something that a rule finds in a model.
 *
 * @param element id of the element, the rule or the field
 * @param afvises whether the model is refused for it; else it is advice
 */
public record Modelfund(String fil, String element, String besked, boolean afvises) {}
