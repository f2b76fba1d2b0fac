package com.example;

import com.example.bulbs.model.Bulb;
import com.example.lamps.model.Lamp;

/** Needs what all executions generate. */
public record Cellar(Lamp lamp, Bulb bulb, com.example.spare.model.Bulb spare) {}
