package dk.jobveu.motor.udrulning;

/** Keeps where deployments came from. */
public interface Sporlager {

  void gem(Udrulningsspor spor);
}
