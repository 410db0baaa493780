package dk.jobveu.udbud;

import dk.jobveu.udbud.Udbud.Invitation;

/** How a school answered. */
public record Tilbudsudfald(Invitation.Svar tilbudUdfald) {}
