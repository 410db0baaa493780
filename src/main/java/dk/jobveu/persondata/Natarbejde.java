package dk.jobveu.persondata;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link RydOp} run at night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Natarbejde {}
