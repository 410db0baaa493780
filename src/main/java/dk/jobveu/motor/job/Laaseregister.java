package dk.jobveu.motor.job;

import java.time.Instant;

/** Until when jobs are locked. */
public interface Laaseregister {

  /**
   * Moves the end of a lock that this node has; nothing when it has it no more. The job's revision
   * stays: a job whose row has a new one fails.
   */
  void forny(String jobId, String ejer, Instant til);
}
